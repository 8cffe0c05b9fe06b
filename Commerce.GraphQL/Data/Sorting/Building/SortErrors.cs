using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Data.Sorting;

/// <summary>The refusals of orders.</summary>
internal static class SortErrors
{
    /// <summary>Two errors with a code each, as clients know it.</summary>
    public static GraphQLException NullNotSupported(InputField field, IValueNode value) => new(
        At(value, ErrorBuilder.New()
            .SetMessage("Lists are not supported by sorting!")
            .SetCode(ErrorCodes.Data.ListNotSupported)
            .SetExtension("field", $"{field.Name}:{field.Type}")),
        At(value, ErrorBuilder.New()
            .SetMessage($"The provided value for filter `{field.Name}` of type {field.DeclaringType.Name} is invalid. Null values are not supported.")
            .SetCode(ErrorCodes.Data.NonNullError)
            .SetExtension("expectedType", new NonNullType(((IType)field.Type).NullableType()).ToString())
            .SetExtension("sortType", field.DeclaringType.Name)));

    private static IError At(IValueNode value, IErrorBuilder error)
    {
        if (value.Location is { } location) error.AddLocation(location.Line, location.Column);
        return error.Build();
    }
}
