/// A value that is worked out from a key and kept while the key stays the same.
///
/// It belongs to the layer that uses it. It is no part of what the layer is: two layers that differ
/// only in what they have worked out already are equal. Keys need to be equatable only where they are
/// compared: a constraint on the type itself is looked up at run time before the first picture.
package struct Memo<Key: Sendable, Value: Sendable>: Hashable, Sendable {
  private var entry: Entry?

  private struct Entry: Sendable {
    let key: Key
    let value: Value
  }

  package init() {}

  /// Lets go of what is held.
  package mutating func forget() { entry = nil }

  package static func == (left: Memo, right: Memo) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}

extension Memo where Key: Equatable {
  /// The value of a key; worked out, and not kept, where another key's is held.
  package func value(for key: Key, _ make: () -> Value) -> Value {
    if let entry, entry.key == key { return entry.value }
    return make()
  }

  /// Works out the value of a key, unless it is held, and keeps it for the frame and the next keys.
  @discardableResult
  package mutating func refresh(for key: Key, _ make: () -> Value) -> Value {
    if let entry, entry.key == key { return entry.value }
    let value = make()
    entry = Entry(key: key, value: value)
    return value
  }
}
