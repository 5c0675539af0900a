"""A wire between a browser and the house that a test can cut: a forwarder of TCP connections."""

import contextlib
import selectors
import socket
import threading
from urllib.parse import urlsplit


class Wire:
    """`base` leads to the house until `cut()`; then every connection breaks and new ones are refused."""

    def __init__(self, base: str):
        to = urlsplit(base)
        self._to = (to.hostname, to.port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._port = self._listener.getsockname()[1]
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._whole = threading.Event()
        self._whole.set()
        self.base = f"http://{to.hostname}:{self._port}"
        threading.Thread(target=self._listen, daemon=True).start()

    def cut(self):
        self._whole.clear()
        for pair in list(self._pairs):
            for end in pair:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)

    def mend(self):
        self._whole.set()

    def _listen(self):
        while True:
            near, _ = self._listener.accept()
            if not self._whole.is_set():
                near.close()
                continue
            far = socket.create_connection(self._to)
            self._pairs.append((near, far))
            threading.Thread(target=self._carry, args=(near, far), daemon=True).start()

    def _carry(self, near: socket.socket, far: socket.socket):
        ends = selectors.DefaultSelector()
        ends.register(near, selectors.EVENT_READ, far)
        ends.register(far, selectors.EVENT_READ, near)
        try:
            while True:
                for key, _ in ends.select():
                    part = key.fileobj.recv(65536)
                    if not part:
                        return
                    key.data.sendall(part)
        except OSError:
            pass
        finally:
            near.close()
            far.close()
            if (near, far) in self._pairs:
                self._pairs.remove((near, far))
