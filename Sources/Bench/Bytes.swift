import Foundation
import NIOCore

/// Looking for a few letters in bytes, where they lie.
enum Bytes {
  /// How far from the beginning of `all` the bytes `wanted` are; nil when they are not there.
  static func find(_ wanted: UnsafeRawBufferPointer, in all: UnsafeRawBufferPointer) -> Int? {
    guard let base = all.baseAddress, let first = wanted.first, all.count >= wanted.count else { return nil }
    var from = 0
    let last = all.count - wanted.count
    while from <= last, let found = memchr(base + from, Int32(first), last - from + 1) {
      let place = UnsafeRawPointer(found) - base
      if memcmp(base + place, wanted.baseAddress!, wanted.count) == 0 { return place }
      from = place + 1
    }
    return nil
  }

  /// Where `text` begins in `bytes`; nil when it is not there.
  static func find(_ text: StaticString, in bytes: ByteBufferView) -> Int? {
    bytes.withUnsafeBytes { find(UnsafeRawBufferPointer(text.bytes), in: $0) }.map { bytes.startIndex + $0 }
  }

  static func ends(_ bytes: ByteBufferView, with text: StaticString) -> Bool {
    bytes.withUnsafeBytes { all in
      let end = text.bytes
      guard all.count >= end.count, let base = all.baseAddress, let other = end.baseAddress else { return false }
      return memcmp(base + (all.count - end.count), other, end.count) == 0
    }
  }
}

extension StaticString {
  fileprivate var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
