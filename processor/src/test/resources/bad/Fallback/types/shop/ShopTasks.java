package shop;

import dev.planloom.Each;
import dev.planloom.Fallback;
import dev.planloom.Task;
import java.util.List;

class ShopTasks {


    @Task
    List<String> words() {
        return List.of();
    }

    @Task
    @Fallback("ofText")
    long size(List<String> words) {
        return 1;
    }

    @Task
    @Fallback("ofErrors")
    long narrow(List<String> words) {
        return 1;
    }

    @Task
    @Fallback("ofList")
    long length(@Each("words") String word) {
        return 1;
    }

    @Task
    @Fallback("boxed")
    Long boxed(@Each("words") String word) {
        return 1L;
    }

    @Task
    @Fallback("valued")
    void print(List<String> words) {}

    @Task
    @Fallback("printed")
    String text() {
        return "";
    }

    @Task
    @Fallback("otherItem")
    Item item() {
        return new Item();
    }

    @Task
    @Fallback("takesItem")
    void take(Item item) {}

    long ofText(String words) {
        return 1;
    }

    long ofErrors(List<String> words, RuntimeException thrown) {
        return 1;
    }

    List<Long> ofList(String word, Exception thrown) {
        return List.of();
    }

    int boxed(String word, Throwable thrown) {
        return 1;
    }

    int valued(List<String> words) {
        return 1;
    }

    void printed(Exception thrown) {}

    stock.Item otherItem() {
        return new stock.Item();
    }

    void takesItem(stock.Item item) {}
}

