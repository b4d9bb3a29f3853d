package shop;

class Process {}
