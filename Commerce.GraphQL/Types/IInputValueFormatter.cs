namespace HotChocolate.Types;

/// <summary>Turns a value that was read from a request into the one that the code sees.</summary>
public interface IInputValueFormatter
{
    /// <summary>The value to use instead of <paramref name="originalValue"/>; may throw <see cref="GraphQLException"/>.</summary>
    object? Format(object? originalValue);
}
