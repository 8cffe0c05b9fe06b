namespace HotChocolate.AspNetCore;

/// <summary>What is refused about multipart requests.</summary>
internal static class UploadErrors
{
    public static GraphQLException InvalidForm(Exception exception)
        => new(ErrorBuilder.New()
            .SetMessage($"The multipart form cannot be read: {exception.Message}")
            .SetCode(ErrorCodes.Server.MultiPartInvalidForm)
            .SetException(exception)
            .Build());

    public static GraphQLException NoOperations()
        => New("The field `operations` is missing or empty.", ErrorCodes.Server.MultiPartNoOperationsSpecified);

    public static GraphQLException Misordered()
        => New("The field `map` must come after the field `operations`.", ErrorCodes.Server.MultiPartFieldsMisordered);

    public static GraphQLException NoMap()
        => New("The field `map` is missing or empty.", ErrorCodes.Server.MultiPartMapNotSpecified);

    public static GraphQLException InvalidMap()
        => New("The field `map` must be a JSON object with lists of paths.", ErrorCodes.Server.MultiPartInvalidMapJson);

    public static GraphQLException NoPaths(string key)
        => New($"The field `map` has no paths for the file `{key}`.", ErrorCodes.Server.MultiPartNoObjectPath);

    public static GraphQLException FileMissing(string key)
        => New($"The file `{key}` of the field `map` is missing.", ErrorCodes.Server.MultiPartFileMissing);

    public static GraphQLException InvalidPath(string path)
        => New($"`{path}` cannot be a path to a variable.", ErrorCodes.Server.MultiPartInvalidPath);

    public static GraphQLException NotAVariable(string path)
        => New($"The path `{path}` must begin with `variables`.", ErrorCodes.Server.MultiPartPathMustStartWithVariable);

    public static GraphQLException VariableNotFound(string path)
        => New($"There is nothing at the path `{path}`.", ErrorCodes.Server.MultiPartVariableNotFound);

    public static GraphQLException VariableNotNull(string path)
        => New($"At the path `{path}` there must be null where the file shall be.", ErrorCodes.Server.MultiPartVariableStructureInvalid);

    private static GraphQLException New(string message, string code) => new(new Error(message, code));
}
