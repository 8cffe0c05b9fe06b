namespace GreenDonut;

/// <summary>A required value was not there.</summary>
public class KeyNotFoundException(string message) : Exception(message);
