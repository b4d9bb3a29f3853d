package base;

public abstract class BaseTasks {
    String ofPackage() {
        return "";
    }

    private String ofBase() {
        return "";
    }
}
