package shop;

abstract class Base {
    abstract String h(String value);
}
