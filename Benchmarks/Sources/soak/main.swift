import AdvertData
import PseudoTerminal

// What an hour of use leaves behind, and what many at once take: see script/soak.

measuring {
  guard let careers = option("--careers"), let adverts = option("--adverts") else {
    throw MeasurementFault("Say what to run: --careers PATH --adverts FILE")
  }
  guard let minutes = Double(option("--minutes") ?? "10"), minutes > 0,
    let seed = UInt64(option("--seed") ?? "1"), let crowd = Int(option("--crowd") ?? "50"),
    crowd > 0
  else { throw MeasurementFault("--minutes, --seed and --crowd each need a number.") }
  print(circumstances())
  try Soak(careers: careers, adverts: adverts, minutes: minutes, seed: seed).run()
  try Crowd(careers: careers, count: crowd).run()
}
