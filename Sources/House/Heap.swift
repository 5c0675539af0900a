import Foundation

enum Heap {
  /// Gives memory that was freed back to the system, where the C library can (glibc): otherwise a start keeps for good
  /// what it needed once.
  static func trim() {
    guard let address = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(address, to: (@convention(c) (Int) -> Int32).self)(0)
  }
}
