package stock;

public class Item {}
