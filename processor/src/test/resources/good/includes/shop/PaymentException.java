package shop;

class PaymentException extends Exception {
    private static final long serialVersionUID = 1;
}
