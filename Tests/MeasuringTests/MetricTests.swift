import Measuring
import Testing

/// A row of which each pair took the same time but for one.
private func metric(
  ours: [Double], anchor: [Double] = [], unit: Unit = .time, _ target: Metric.Target
) -> Metric {
  Metric("a.b", Samples(ours: ours, anchor: anchor), unit: unit, target: target)
}

@Test func rowIsOneLineWithMedianAndSpread() {
  #expect(
    metric(ours: [810_000, 790_000, 900_000], anchor: [600_000, 610_000, 600_000], .times(1.5)).line
      == "a.b  ours 810 µs  anchor 600 µs  ratio 1.35 [1.30..1.50]  target <= 1.5  pairs 3  OK")
  #expect(
    metric(ours: [48e6, 52e6, 60e6], .most(50e6)).line
      == "a.b  ours 52.0 ms [48.0 ms..60.0 ms]  target <= 50 ms  runs 3  OK")
  #expect(
    metric(ours: [7.9], unit: .mebibytes, .most(8)).line
      == "a.b  ours 7.90 MiB [7.90 MiB..7.90 MiB]  target <= 8 MiB  runs 1  OK")
  #expect(
    metric(ours: [2, 2], anchor: [1, 1], .none).line
      == "a.b  ours 2.00 ns  anchor 1.00 ns  ratio 2.00 [2.00..2.00]  target -  pairs 2  -")
}

@Test func speedIsTheAnchorDividedByOurs() {
  #expect(
    metric(ours: [2e6, 4e6], anchor: [1e6, 1e6], .speed(0.6)).line
      == "a.b  ours 3.00 ms  anchor 1.00 ms  ratio 0.375 [0.250..0.500]  target >= 0.6  pairs 2  SLOW"
  )
}

@Test(arguments: [
  // The median and the best pair both miss.
  ([2.0, 1.6, 1.8], Metric.Target.times(1.5), true),
  // One pair makes it: the machine was busy.
  ([2.0, 1.5, 1.8], .times(1.5), false),
  ([1.5, 1.5, 9.0], .times(1.5), false),
  ([1.7, 1.8, 2.0], .speed(0.6), true),
  ([1.6, 1.8, 2.0], .speed(0.6), false),
  ([51, 52, 53], .most(50), true),
  ([50, 52, 53], .most(50), false),
  ([51, 52, 53], .none, false),
])
func slowIsWhatMissesAtItsBestToo(_ ours: [Double], _ target: Metric.Target, _ isSlow: Bool) {
  #expect(metric(ours: ours, anchor: [1, 1, 1], target).isSlow == isSlow)
}

@Test(arguments: [
  (0, "0 ns"), (0.4, "0.400 ns"), (9.996, "10.0 ns"), (99.96, "100 ns"), (999.4, "999 ns"),
  (1000, "1.00 µs"), (40_000, "40.0 µs"), (1e6, "1.00 ms"), (1.234e9, "1.23 s"),
  (123.4e9, "123 s"),
])
func timesHaveThreeDigitsThatCount(_ nanoseconds: Double, _ words: String) {
  #expect(Unit.time.words(nanoseconds) == words)
}
