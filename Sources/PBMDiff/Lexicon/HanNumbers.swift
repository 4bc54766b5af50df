/// Numbers of Han script, and what counts things there.
enum HanNumbers {
  /// What a digit is worth; nil for any other character.
  static func digit(_ scalar: UInt32) -> UInt64? {
    switch scalar {
    case 0x3007, 0x96F6: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24, 0x5169: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// The power of ten that a character stands for.
  static func power(_ scalar: UInt32) -> UInt64? {
    switch scalar {
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1000
    case 0x4E07, 0x842C: 10_000
    case 0x5104, 0x4EBF: 100_000_000
    default: nil
    }
  }

  /// Whether a character behind a number says what is counted.
  ///
  /// Source: the counters of Japanese grammars and the measure words of Chinese ones.
  static func isCounter(_ scalar: UInt32) -> Bool {
    counters.unicodeScalars.contains { $0.value == scalar }
  }

  private static let counters =
    "人名回件本個个箇枚冊册社日週周月年時时間间分秒円元块歩步台通部軒店次家位条張张份篇天度杯匹頭头食校室種种歳岁席点點つ組组班"
}
