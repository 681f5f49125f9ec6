/// The records of a listing in their order, each made when it is asked for: of a long listing, no
/// more than one need ever be held.
package struct Records<Element>: RandomAccessCollection, Sendable {
  package let startIndex = 0
  package let endIndex: Int
  private let make: @Sendable (Int) -> Element

  /// - Parameter make: Gives the record of an index from 0 to below `count`, every time alike.
  package init(count: Int, make: @escaping @Sendable (Int) -> Element) {
    endIndex = count
    self.make = make
  }

  /// A record for each of some values.
  package init<Value: Sendable>(
    _ values: [Value], make: @escaping @Sendable (Value) -> Element
  ) {
    self.init(count: values.count) { make(values[$0]) }
  }

  package subscript(index: Int) -> Element { make(index) }
}

extension Records where Element: Sendable {
  /// Records that are there already.
  package init(_ elements: [Element]) { self.init(elements) { $0 } }
}
