package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        KäsePlan.Result result = KäsePlan.run(1);
        return List.of(result.größeÄndern(), result.名前SS(), result.हिन्दी(), KäsePlan.plan());
    }
}
