using System.Text.Json;

namespace HotChocolate.AspNetCore;

/// <summary>What is refused before a request reaches execution.</summary>
internal static class HttpErrors
{
    public static IError InvalidAccept(string value)
        => ErrorBuilder.New()
            .SetMessage($"The `Accept` header has `{value}`, which is no media type.")
            .SetCode(ErrorCodes.Server.InvalidAcceptHeaderValue)
            .SetExtension("headerValue", value)
            .Build();

    public static IError NothingAcceptable()
        => new Error("None of the media types in the `Accept` header can be served.", ErrorCodes.Server.NoSupportedAcceptMediaType);

    public static IError EmptyBody() => new Error("The body of the request is empty.", ErrorCodes.Server.RequestInvalid);

    public static IError EmptyBatch() => new Error("The batch has no requests.", ErrorCodes.Server.RequestInvalid);

    public static IError BatchingDisabled() => new Error("This endpoint takes one request at a time.", ErrorCodes.Server.RequestInvalid);

    public static IError InvalidOperationBatch()
        => new Error("The parameter `batchOperations` is a list of names: `[A,B]`.", ErrorCodes.Server.RequestInvalid);

    public static IError TooManyOperations(int limit)
        => new Error($"A connection runs at most {limit} operations at the same time.", "TOO_MANY_OPERATIONS");

    public static IError NoStream() => new Error("There is no such stream of events.", "STREAM_NOT_FOUND");

    public static IError StreamIsOpen() => new Error("The stream of events is open already.", "STREAM_IS_OPEN");

    public static IError TooManyStreams() => new Error("Too many streams of events are reserved.", "TOO_MANY_STREAMS");

    public static IError NoOperationId() => new Error("The request has no `operationId`.", "OPERATION_ID_MISSING");

    public static IError NoOperation() => new Error("There is no such operation on the stream.", "OPERATION_NOT_FOUND");

    public static IError OperationIdNotUnique() => new Error("The stream runs an operation of this id already.", "OPERATION_ID_NOT_UNIQUE");

    public static IError TooLarge(int limit)
        => new Error($"The request is larger than {limit} bytes.", ErrorCodes.Server.MaxRequestSize);

    public static IError VariablesTooLarge(int limit)
        => new Error($"The variables are larger than {limit:N0} bytes.", ErrorCodes.Server.MaxRequestSize);

    public static IError TooManyValues(int limit)
        => new Error($"The request has more than {limit:N0} values.", ErrorCodes.Server.MaxRequestSize);

    public static IError InvalidJson(JsonException exception)
        => InvalidJson(exception.Message, exception.LineNumber, exception.BytePositionInLine);

    public static IError InvalidJson(string message, long? line = null, long? column = null)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode(ErrorCodes.Server.SyntaxError);
        if (line is { } l && column is { } c)
            error.AddLocation((int)l + 1, (int)c + 1);
        return error.Build();
    }

    public static IError NotUnicode()
        => new Error(
            "The request is no Unicode text: it has bytes that are not UTF-8, or an escape of one half of a surrogate pair.",
            ErrorCodes.Server.SyntaxError);

    public static IError Compressed(string encoding)
        => new Error($"A body with `Content-Encoding: {encoding}` is not taken. Send it as it is.", ErrorCodes.Server.RequestInvalid);

    public static IError DocumentMissing()
        => new Error("The request has neither a `query` nor an `id`.", ErrorCodes.Server.SyntaxError);

    /// <summary>A GET without a document; clients know it by another code than a POST.</summary>
    public static IError DocumentParameterMissing()
        => new Error("One of the parameters `query` and `id` is needed.", ErrorCodes.Server.QueryAndIdMissing);

    public static IError OperationNameRequired() => new Error("The address must name the operation: `/ID/NAME`.");

    public static IError InvalidId() => new Error("An id has letters, digits, `-` and `_` only.");

    public static IError PreflightMissing()
        => new Error(
            $"Multipart requests need the header `{HttpHeaderKeys.Preflight}: 1`.",
            ErrorCodes.Server.MultiPartPreflightRequired);

    public static IError NoTypeNames() => new Error("The parameter `types` is empty.", ErrorCodes.Server.TypeParameterIsEmpty);

    public static IError InvalidTypeName(string name)
        => ErrorBuilder.New()
            .SetMessage($"`{name}` cannot be the name of a type.")
            .SetCode(ErrorCodes.Server.InvalidTypeName)
            .SetExtension("typeName", name)
            .Build();

    public static IError UnknownType(string name)
        => ErrorBuilder.New()
            .SetMessage($"There is no type `{name}`.")
            .SetCode(ErrorCodes.Server.TypeDoesNotExist)
            .SetExtension("typeName", name)
            .Build();
}
