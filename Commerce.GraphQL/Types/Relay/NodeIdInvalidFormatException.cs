namespace HotChocolate.Types.Relay;

/// <summary>A text is no global id, or its key has the wrong type.</summary>
public sealed class NodeIdInvalidFormatException(object originalValue) : GraphQLException(
    ErrorBuilder.New()
        .SetMessage("The node ID string has an invalid format.")
        .SetExtension("originalValue", originalValue is string text ? Excerpt.Of(text) : originalValue)
        .Build());
