import Canvas
import CareerModel
import VacancySearch

/// The adverts of a map, kept while nothing that it depends on changes.
struct KeptMap: Sendable {
  struct Key: Hashable, Sendable {
    var adverts: KeptAdverts.Key
    var view: VacancyMap.View
  }

  let key: Key
  let map: VacancyMap
}

/// The map of the adverts that the filter leaves.
extension App {
  /// Opens the map: around the place that is asked for, or else of the whole country.
  mutating func showMap() {
    overlays.append(.notice(Notice(.map(advertQuery.circle == nil ? .country : .around))))
  }

  /// Switches between the whole country and the place that is asked for.
  mutating func switchMap() {
    guard case .notice(var notice) = overlays.last, case .map(let view) = notice.kind else {
      return
    }
    notice.kind = .map(view == .country ? .around : .country)
    notice.place = ReadingPlace()
    overlays[overlays.count - 1] = .notice(notice)
  }

  /// Looks around another town: it takes the place of the one that was asked for.
  mutating func lookAround(_ part: String) {
    let query = advertQuery
    let near = query.parts.firstIndex { $0.field == .near && !$0.isExcluded }
    remember(view.adverts.field.text)
    setAdvertFilter(
      near.map { query.text(replacing: $0, with: part) } ?? query.text(adding: part))
    overlays[overlays.count - 1] = .notice(Notice(.map(.around)))
    note = "The filter now has \(part). \(advertResults.countText) jobs left."
  }

  /// The adverts by where they are; counted anew only where something has changed.
  func advertMap(_ view: VacancyMap.View) -> VacancyMap {
    let key = KeptMap.Key(adverts: advertKey, view: view)
    if let keptMap, keptMap.key == key { return keptMap.map }
    return vacancyIndex.map(of: advertResults, view: view)
  }

  /// Keeps the map that is in view, for the frame and the next keys; any other is let go.
  mutating func keepMap() {
    guard case .notice(let notice) = overlays.last, case .map(let view) = notice.kind else {
      keptMap = nil
      return
    }
    keptMap = KeptMap(
      key: KeptMap.Key(adverts: advertKey, view: view), map: advertMap(view))
  }

  /// The room of a map with its list and its legend.
  var mapLayout: MapLayout { MapLayout(overlayBody(heading: layout.width == .small ? 1 : 2)) }

  /// Draws a map beside the list that says the same; the cursor rests on the list.
  func drawMap(_ view: VacancyMap.View, place: ReadingPlace, into frame: inout Frame) {
    let map = advertMap(view)
    let parts = mapLayout
    let picture = MapPicture(
      map, outline: vacancyIndex.gazetteer.outline,
      in: Size(columns: parts.picture.columns, rows: parts.picture.rows))
    picture.draw(in: parts.picture, into: &frame)
    DocumentView(document: map.document, place: place)
      .draw(in: parts.list, hasFocus: true, into: &frame)
    frame.putCut(
      picture.legend(map, columns: parts.legend.columns, glyphs: glyphs),
      column: parts.legend.column, row: parts.legend.row, style: .dim, limit: parts.legend.columns)
  }
}
