using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The value that an argument or input field takes when none is given, as a GraphQL literal.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueSyntaxAttribute(string syntax) : DescriptorAttribute
{
    /// <summary>The literal.</summary>
    public string Syntax { get; } = syntax;

    /// <inheritdoc/>
    protected internal override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        switch (descriptor)
        {
            case IArgumentDescriptor argument: argument.DefaultValue(Utf8GraphQLParser.Syntax.ParseValueLiteral(Syntax)); break;
            case IDirectiveArgumentDescriptor argument: argument.DefaultValue(Utf8GraphQLParser.Syntax.ParseValueLiteral(Syntax)); break;
            case IInputFieldDescriptor field: field.DefaultValue(Utf8GraphQLParser.Syntax.ParseValueLiteral(Syntax)); break;
        }
    }
}
