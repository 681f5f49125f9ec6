import Canvas
import CareerModel
import ExplorerUI
import VacancySearch

// Our side of `script/benchmark search`: reads a file of adverts, searches it, and types every query
// into the explorer, and writes what each took as lines of words for the `search` program to read.
//
//   search-ours FILE ROUNDS QUERY...
//
//   load MS                        from opening the file until all of it can be searched
//   query MEDIAN FOUND             one for each query, in ms
//   keys MEDIAN WORST COUNT        from a key to the finished frame, the facets counted as well

let clock = ContinuousClock()

func milliseconds(_ body: () -> Void) -> Double {
  let (seconds, attoseconds) = clock.measure(body).components
  return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
}

func median(_ numbers: [Double]) -> Double {
  numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2]
}

/// The adverts ready to be searched, and how long that took.
func load(_ path: String, for library: Library) -> (index: VacancyIndex, milliseconds: Double) {
  var index = VacancyIndex(library.vacancies, in: library)
  let started = clock.now
  let taken = milliseconds {
    let reading = VacancyFileReader.read(path: path, clock: { clock.now - started }) { table, _ in
      index = VacancyIndex(table, in: library, extending: index)
      return true
    }
    index = VacancyIndex(reading.file.vacancies, in: library, extending: index)
  }
  return (index, taken)
}

/// Types each query into the filter of all jobs, letter by letter, and takes it back again.
func typed(_ queries: [String], _ library: Library, _ index: VacancyIndex) -> [Double] {
  var app = App(
    library: library, size: Size(columns: 120, rows: 40),
    role: "support-time-and-recovery-worker", vacancies: index)
  var times: [Double] = []
  func press(_ key: Key, isTimed: Bool = true) {
    let taken = milliseconds {
      _ = app.update(.input(.key(key)))
      // The facets are over the screen when they are shown: here they are counted besides.
      if isTimed, let found = app.layers[0].advertSearch(in: app.world)?.results(in: app.world) {
        _ = index.facets(of: found)
      }
      _ = app.frame
    }
    if isTimed { times.append(taken) }
  }
  for key in "6a/" { press(.character(key), isTimed: false) }
  for query in queries {
    for character in query { press(.character(character)) }
    for _ in query { press(.backspace) }
  }
  return times
}

let arguments = CommandLine.arguments
guard arguments.count > 3, let rounds = Int(arguments[2]), rounds > 0 else {
  fatalError("search-ours FILE ROUNDS QUERY...")
}
var library = try Library.load(from: .bundled)
library.vacancies = []
let (index, taken) = load(arguments[1], for: library)
library.vacancies = index.table
print("load \(taken)")
// As the explorer does behind the screen, once all adverts are there.
index.prepare()
let context = QueryContext(library, today: nil)
let queries = Array(arguments[3...])
for text in queries {
  var found = 0
  let times = (0..<rounds).map { _ in
    milliseconds { found = index.results(VacancyQuery.parse(text, in: context)).count }
  }
  print("query \(median(times)) \(found)")
}
// Everything, everywhere and nothing besides: what is hardest to answer.
let keys = typed(queries + ["near:Leeds within:500", "-n", "sort:title n"], library, index)
print("keys \(median(keys)) \(keys.max() ?? 0) \(keys.count)")
