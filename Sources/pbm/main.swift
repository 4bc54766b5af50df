import PBMCommand
import PBMProject

endProgram(
  runProgram(Path.arguments, on: Console(streams: ())).rawValue)
