using System.Linq.Expressions;

namespace HotChocolate.Data.Filters;

/// <summary>What a filter is applied to.</summary>
/// <param name="Value">The value.</param>
/// <param name="Nullability">Where the value may be null.</param>
/// <param name="IdTypeName">The type whose ids the value holds, null where it holds none.</param>
internal readonly record struct FilterTarget(Expression Value, ValueNullability Nullability, string? IdTypeName)
{
    public Type Type => Value.Type;

    /// <summary>The same for an element of the value.</summary>
    public FilterTarget Element(Expression element) => new(element, new(Nullability.Element, true), IdTypeName);
}
