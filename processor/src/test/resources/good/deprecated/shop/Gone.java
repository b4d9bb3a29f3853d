package shop;

@Deprecated(forRemoval = true)
class Gone {
    static class Value {}
}
