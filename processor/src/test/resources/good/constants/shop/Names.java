package shop;

final class Names {
    static final String READ = "read";
    static final String READ_ALL = READ + "-all";
    static final String PLAN = "Shop" + "Plan";

    private Names() {}
}
