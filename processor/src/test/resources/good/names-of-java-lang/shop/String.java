package shop;

record String(java.lang.String text) {
    @java.lang.Override
    public java.lang.String toString() {
        return "shop." + text;
    }
}
