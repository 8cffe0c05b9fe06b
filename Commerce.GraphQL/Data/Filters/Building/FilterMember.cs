using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Data.Filters;

/// <summary>What a field of a filter input does.</summary>
internal abstract record FilterMember
{
    /// <summary>All of the filters in the list hold.</summary>
    public sealed record And : FilterMember;

    /// <summary>One of the filters in the list holds.</summary>
    public sealed record Or : FilterMember;

    /// <summary>The value is compared.</summary>
    /// <param name="Id">One of <see cref="DefaultFilterOperations"/>.</param>
    public sealed record Operation(int Id) : FilterMember;

    /// <summary>A part of the value is filtered.</summary>
    /// <param name="Selector">From the value to its part.</param>
    /// <param name="Member">The property, for asking who may read it.</param>
    /// <param name="Nullability">Where the part may be null.</param>
    /// <param name="IdTypeName">The type whose ids the part holds, null where it holds none.</param>
    public sealed record Part(LambdaExpression Selector, MemberInfo? Member, ValueNullability Nullability, string? IdTypeName) : FilterMember;
}

/// <summary>Where a value may be null: itself, and the elements of a list.</summary>
internal readonly record struct ValueNullability(bool Value, bool Element)
{
    public static ValueNullability Of(Type type) => new(!type.IsValueType || Nullable.GetUnderlyingType(type) is not null, true);

    public static ValueNullability Of(PropertyInfo property)
    {
        // The context caches and is not thread-safe; schemas are made rarely.
        var info = new NullabilityInfoContext().Create(property);
        var element = info.ElementType ?? info.GenericTypeArguments.LastOrDefault();
        return new(info.ReadState is not NullabilityState.NotNull, element?.ReadState is not NullabilityState.NotNull);
    }
}
