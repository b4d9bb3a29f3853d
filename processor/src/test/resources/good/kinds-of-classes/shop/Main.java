package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        Kinds.Template template = new Kinds.Template() {
            @Override
            int load() {
                return 5;
            }
        };
        return List.of(
                RecordPlan.run(1).sum(),
                RecordPlan.run(new Kinds.Pair(3, 4), 1).sum(),
                EnumPlan.run(Kinds.Size.SMALL, 1).label(),
                InterfacePlan.run(() -> 4, 1).twice(),
                AbstractPlan.run(template, 1).twice(),
                SealedPlan.run(new Kinds.Sealed.Only(), 1).load());
    }
}
