import Benchmark
import CareerModel
import VacancySearch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// How long a search takes with everything in memory: over the adverts bundled, or over those of the
// file that the environment names as ADVERTS.

let benchmarks: @Sendable () -> Void = {
  guard let library = try? Library.load(from: .bundled) else { return }
  var adverts = library.vacancies
  if let path = getenv("ADVERTS") {
    adverts = VacancyFile.read(path: String(cString: path)).file.vacancies
  }
  let index = VacancyIndex(adverts, in: library)
  let context = QueryContext(library, today: nil)
  let queries = [
    "n", "nurse", "nurse band 5", "recovery york", "perfusionist", "\"support time and recovery\"",
    "zyzzyva", "partnership",
  ]
  for words in queries {
    let query = VacancyQuery.parse(words, in: context)
    Benchmark(
      "\(adverts.count) adverts: \(words)",
      configuration: Benchmark.Configuration(metrics: [.wallClock, .peakMemoryResident])
    ) { benchmark in
      for _ in benchmark.scaledIterations { blackHole(index.search(query)) }
    }
  }
}
