namespace HotChocolate.Types;

/// <summary>What is wrong with a value that a client gives.</summary>
internal static class InputErrors
{
    public static SerializationException NullForNonNull(IType type, Path path, InputField? field)
        => New("Cannot accept null for non-nullable input.", type, path, "HC0018", field);

    public static SerializationException NoObject(InputObjectType type, Path path) => New($"The input object `{type.Name}` must be given as an object.", type, path);

    public static SerializationException UnknownField(InputObjectType type, string name, Path path)
        => New($"The field `{name}` does not exist on the input object `{type.Name}`.", type, path);

    public static SerializationException MissingField(InputField field, Path path) => new(
        ErrorBuilder.New().SetMessage($"The required input field `{field.Name}` is missing.").SetPath(path).SetExtension("field", field.ToString()).Build(), field.Type, path);

    public static SerializationException OneOfNull(InputObjectType type, InputField field, Path path)
        => New($"`null` was set to the field `{field.Name}` of the OneOf input object `{type.Name}`: its one field must have a value.", type, path, "HC0056", field);

    public static SerializationException OneOfCount(InputObjectType type, int count, Path path) => count == 0
        ? New($"The OneOf input object `{type.Name}` needs exactly one field; none is given.", type, path, "HC0054")
        : New($"The OneOf input object `{type.Name}` needs exactly one field; {count} are given.", type, path, "HC0055");

    /// <summary>The same error, with the place where the value stands.</summary>
    public static SerializationException AtPlace(SerializationException exception, IType type, Path path, InputField? field)
    {
        var error = ErrorBuilder.FromError(exception.Errors[0]).SetPath(path);
        if (field is not null) error.SetExtension("fieldCoordinate", field.ToString()).SetExtension("fieldType", type.NamedType().Name);
        return new SerializationException(error.Build(), type, path);
    }

    private static SerializationException New(string message, IType type, Path path, string? code = null, InputField? field = null)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetPath(path);
        if (code is not null) error.SetCode(code);
        if (field is not null) error.SetExtension("fieldCoordinate", field.ToString());
        return new SerializationException(error.Build(), type, path);
    }
}
