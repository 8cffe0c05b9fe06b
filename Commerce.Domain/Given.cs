namespace Commerce.Domain;

/// <summary>A part of an edit: a value, which may be null, or nothing at all, which leaves what is there.</summary>
/// <param name="Value">What is given; without meaning where nothing is.</param>
/// <param name="IsGiven">Whether something is given.</param>
public readonly record struct Given<T>(T Value, bool IsGiven = true)
{
    /// <summary>Nothing: what is there stays.</summary>
    public static Given<T> Nothing => default;

    /// <summary>What will be there after the edit.</summary>
    public T Or(T current) => IsGiven ? Value : current;
}
