using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Data.Filters;

/// <summary>The refusals of filters.</summary>
internal static class FilterErrors
{
    public static GraphQLException NullNotSupported(InputField field, IValueNode value) => new(At(value, ErrorBuilder.New()
        .SetMessage($"The provided value for filter `{field.Name}` of type {NameOf(field)} is invalid. Null values are not supported.")
        .SetCode(ErrorCodes.Data.NonNullError)
        .SetExtension("expectedType", new NonNullType(((IType)field.Type).NullableType()).ToString())
        .SetExtension("filterType", NameOf(field))));

    public static GraphQLException NotComparable(InputField field, IValueNode value) => new(At(value, ErrorBuilder.New()
        .SetMessage($"The filter `{NameOf(field)}.{field.Name}` does not work here: the values have no order.")));

    public static GraphQLException IdOfOtherType(IValueNode value, string expected, string actual) => new(At(value, ErrorBuilder.New()
        .SetMessage($"The node ID is one of the type `{actual}`, but `{expected}` was expected.")
        .SetExtension("originalValue", Excerpt.Of(value.Value?.ToString() ?? ""))));

    public static GraphQLException TooManyConditions(IValueNode value, int limit) => new(At(value, ErrorBuilder.New()
        .SetMessage($"The filter has more than {limit} conditions. Ask in several requests, or list values with `in`.")
        .SetCode("FILTER_TOO_LARGE")));

    public static GraphQLException TooManyValues(InputField field, IValueNode value, int limit) => new(At(value, ErrorBuilder.New()
        .SetMessage($"The list of `{field.Name}` has more than {limit} values. Ask in several requests.")
        .SetCode("FILTER_TOO_LARGE")));

    public static GraphQLException BadValue(IValueNode value, string message) => new(At(value, ErrorBuilder.New().SetMessage(message)));

    // What a nested object or list is filtered by names the type in errors, like the original.
    private static string NameOf(InputField field)
        => ((IType)field.Type).NamedType() is FilterInputType nested ? nested.Name : field.DeclaringType.Name;

    private static IError At(IValueNode value, IErrorBuilder error)
    {
        if (value.Location is { } location) error.AddLocation(location.Line, location.Column);
        return error.Build();
    }
}
