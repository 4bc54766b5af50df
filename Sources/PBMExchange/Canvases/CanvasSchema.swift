public let canvasSchema = ""
public let canvasRowSchema = ""
