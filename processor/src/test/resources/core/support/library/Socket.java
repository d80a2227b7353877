package library;

// left-out: the bound in Server is in a jar that the user does not have
public interface Socket {}
