import Measuring
import Testing

@Test func pairsAreStrictAndTheFirstTwoDoNotCount() {
  var order = ""
  var times = 0.0
  let samples = Samples(
    pairs: 3,
    ours: {
      order += "A"
      times += 1
      return times
    },
    anchor: {
      order += "B"
      return 2
    })
  #expect(order == "ABABABABAB")
  #expect(samples.ours == [3, 4, 5])
  #expect(samples.ratios == [1.5, 2, 2.5])
}

@Test(
  arguments: [
    ([], 0), ([3], 3), ([9, 1], 5), ([9, 1, 2], 2), ([1, 2, 3, 100], 2.5),
  ] as [([Double], Double)])
func medianIsTheMiddle(_ values: [Double], _ middle: Double) {
  #expect(values.median == middle)
}

@Test func batchRepeatsWorkUntilItCanBeTimed() {
  var calls = 0
  let batch = Batch(minimum: 1000) {
    calls += 1
    return calls
  }
  let before = calls
  let checksum = batch.checksum
  #expect(batch.measure() > 0)
  #expect(calls > before)
  #expect(batch.checksum != checksum)
}

@Test func reportForProgramsHoldsEveryPair() {
  var report = Report(header: [("cores", "2"), ("disk \"x\"", "ext4")])
  report.add(Metric("a.b", Samples(ours: [1, 3], anchor: [1, 1]), target: .times(4)))
  report.mix(7)
  #expect(
    String(decoding: report.json, as: UTF8.self) == """
      {"header":{"cores":"2","disk \\"x\\"":"ext4"},"metrics":[
      {"name":"a.b","unit":"ns","target":"<= 4","verdict":"OK","median":2,"ours":[1,3],"anchor":[1,1]}],"checksum":7}

      """)
}
