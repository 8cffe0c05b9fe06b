namespace HotChocolate;

/// <summary>Thrown by resolvers to tell the client something: its errors are reported as they are, unlike those of any other exception.</summary>
public class GraphQLException : Exception
{
    public GraphQLException(string message)
        : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    public GraphQLException(IError error)
        : base(error.Message)
        => Errors = [error];

    public GraphQLException(params IError[] errors)
        : this((IEnumerable<IError>)errors)
    {
    }

    public GraphQLException(IEnumerable<IError> errors)
        => Errors = [.. errors];

    public GraphQLException(string message, Exception innerException)
        : base(message, innerException)
        => Errors = [ErrorBuilder.New().SetMessage(message).SetException(innerException).Build()];

    /// <summary>What the client is told.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
