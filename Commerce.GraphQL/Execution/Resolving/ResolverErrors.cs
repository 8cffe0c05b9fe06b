using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>What can go wrong while fields are resolved and completed.</summary>
internal static class ResolverErrors
{
    /// <summary>Adds the places of the field in the document.</summary>
    public static IError Locate(IError error, Selection selection)
    {
        var locations = selection.SyntaxNodes
            .Where(n => n.Location is not null)
            .Select(n => new Location(n.Location!.Line, n.Location.Column))
            .ToArray();
        return locations.Length == 0 ? error : error.WithLocations(locations);
    }

    public static IError NonNullViolation(Path path)
        => new Error("Cannot return null for non-nullable field.", ErrorCodes.Execution.NonNullViolation, path);

    public static IError InvalidLeafValue(GraphQLException exception, Path path)
        => ErrorBuilder.FromError(exception.Errors[0])
            .SetPath(path)
            .SetCode(ErrorCodes.Execution.CannotSerializeLeafValue)
            .Build();

    public static IError InvalidLeafValue(IErrorBuilder unexpected, Path path)
        => unexpected.SetPath(path).SetCode(ErrorCodes.Execution.CannotSerializeLeafValue).Build();

    public static IError UnableToResolveType(INamedType type, Path path, Exception? exception = null)
        => ErrorBuilder.New()
            .SetMessage($"Unable to resolve the abstract type `{type.Name}`.")
            .SetCode(ErrorCodes.Execution.CannotResolveAbstractType)
            .SetPath(path)
            .SetException(exception)
            .Build();

    public static IError ListNotSupported(Type type, Path path)
        => new Error(
            $"The type `{type.FullName}` is not supported as list value.",
            ErrorCodes.Execution.ListTypeNotSupported,
            path);

    public static GraphQLException ArgumentNotFound(string name, Selection selection)
        => new($"There was no argument with the name `{name}` found on the field `{selection.Field.Name}`.");

    public static GraphQLException ArgumentNotConvertible(string name, Type type)
        => new($"Unable to convert the value of the argument `{name}` to `{type.FullName}`. "
            + "Check if the requested type is correct or register a custom type converter.");

    public static GraphQLException ArgumentLiteralIncompatible(IValueNode? literal, Type type)
        => new($"The argument literal representation is `{literal?.GetType().Name}` which is not compatible with the request literal type `{type.Name}`.");

    public static GraphQLException ParentNotConvertible(Selection selection, object parent, Type type)
        => new(new Error(
            $"The resolver parent type of field `{selection.Field}` is `{parent.GetType()}` but the resolver requested the type `{type}`.",
            ErrorCodes.Execution.CannotCastParent));
}
