namespace HotChocolate.Types;

/// <summary>A value does not fit its type.</summary>
public class SerializationException : GraphQLException
{
    /// <summary>A value does not fit <paramref name="type"/>.</summary>
    /// <param name="message">What is wrong, in words for the client.</param>
    /// <param name="type">The type that refuses the value.</param>
    /// <param name="path">Where in the input the value stands.</param>
    public SerializationException(string message, ITypeSystemMember type, Path? path = null)
        : base(ErrorBuilder.New().SetMessage(message).Build())
    {
        Type = type;
        Path = path;
    }

    /// <summary>A value does not fit <paramref name="type"/>.</summary>
    public SerializationException(IError error, ITypeSystemMember type, Path? path = null) : base(error)
    {
        Type = type;
        Path = path;
    }

    /// <summary>The type that refuses the value.</summary>
    public ITypeSystemMember Type { get; }

    /// <summary>Where in the input the value stands, if that is known.</summary>
    public Path? Path { get; }
}
