#include <string.h>
#include <zlib.h>

// deflateInit2 is a macro, so Swift does not see it. Compresses `length` bytes into the gzip form (windowBits 15 + 16);
// returns the count of bytes written, or 0 when they did not fit.
static inline unsigned long odzew_gzip(const unsigned char *from, unsigned long length, unsigned char *to, unsigned long room) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (deflateInit2(&stream, 9, Z_DEFLATED, 31, 9, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (unsigned char *)from;
  stream.avail_in = (unsigned int)length;
  stream.next_out = to;
  stream.avail_out = (unsigned int)room;
  int end = deflate(&stream, Z_FINISH);
  unsigned long written = stream.total_out;
  deflateEnd(&stream);
  return end == Z_STREAM_END ? written : 0;
}
