package shop;

public record Item() {}
