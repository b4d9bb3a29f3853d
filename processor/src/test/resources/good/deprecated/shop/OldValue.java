package shop;

@Deprecated
public class OldValue {
    public OldValue() {}

    @Override
    public String toString() {
        return "old";
    }
}
