package shop;

class Refund extends Payment {}
