package stock;

public record Item() {}
