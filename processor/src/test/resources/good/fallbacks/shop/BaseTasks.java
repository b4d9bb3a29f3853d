package shop;

import java.util.List;

abstract class BaseTasks {
    String inherited(List<Integer> length, Exception thrown) {
        return length + " " + thrown.getMessage();
    }
}
