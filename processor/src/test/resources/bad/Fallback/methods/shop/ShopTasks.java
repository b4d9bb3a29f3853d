package shop;

import base.BaseTasks;
import dev.planloom.Fallback;
import dev.planloom.Task;

class ShopTasks extends BaseTasks {
    @Task
    @Fallback("cachedPrice")
    String close() {
        return "";
    }

    @Task
    @Fallback("somethingElse")
    String far() {
        return "";
    }

    @Task
    @Fallback("hidden")
    String first() {
        return "";
    }

    @Task
    @Fallback("ofPackage")
    String second() {
        return "";
    }

    @Task
    @Fallback("ofBase")
    String third() {
        return "";
    }

    @Task
    @Fallback("anything")
    String fourth() {
        return "";
    }

    @Task
    @Fallback("far")
    String fifth() {
        return "";
    }

    @Task
    @Fallback("sixth")
    String sixth() {
        return "";
    }

    @Task
    @Fallback("")
    void nothing() {}

    String cachedPrices() {
        return "";
    }

    private String hidden() {
        return "";
    }

    <T> String anything() {
        return "";
    }
}
