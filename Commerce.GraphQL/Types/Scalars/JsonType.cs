using System.Text.Json;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Any JSON, read and written as it is.</summary>
public sealed class JsonType : ScalarType<JsonElement>
{
    /// <summary>The scalar <c>JSON</c>.</summary>
    public JsonType() : this(ScalarNames.JSON, BindingBehavior.Implicit)
    {
    }

    /// <summary>A scalar of another name.</summary>
    public JsonType(string name, BindingBehavior bind = BindingBehavior.Explicit) : base(name, bind)
    {
    }

    /// <inheritdoc/>
    public override bool IsInstanceOfType(IValueNode valueSyntax) => true;

    /// <inheritdoc/>
    public override object? ParseLiteral(IValueNode valueSyntax)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) JsonLiterals.Write(valueSyntax, writer);
        using var document = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        return document.RootElement.Clone();
    }

    /// <inheritdoc/>
    public override IValueNode ParseValue(object? runtimeValue) => runtimeValue switch
    {
        null => NullValueNode.Default,
        JsonElement element => JsonLiterals.Read(element),
        _ => throw new SerializationException($"{Name} cannot parse the given value of type `{runtimeValue.GetType()}`.", this)
    };

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);
}
