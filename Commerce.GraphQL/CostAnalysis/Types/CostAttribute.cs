using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.CostAnalysis.Types;

/// <summary>Says what a field, a type, an argument or an input field costs.</summary>
[AttributeUsage(
    AttributeTargets.Class
    | AttributeTargets.Enum
    | AttributeTargets.Method
    | AttributeTargets.Parameter
    | AttributeTargets.Property
    | AttributeTargets.Struct)]
public sealed class CostAttribute(double weight) : DescriptorAttribute
{
    protected internal override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        var directive = new CostDirective(weight);
        switch (descriptor)
        {
            case IArgumentDescriptor argument:
                argument.Directive(directive);
                break;
            case IEnumTypeDescriptor enumType:
                enumType.Directive(directive);
                break;
            case IInputFieldDescriptor inputField:
                inputField.Directive(directive);
                break;
            case IObjectFieldDescriptor field:
                field.Directive(directive);
                break;
            case IObjectTypeDescriptor type:
                type.Directive(directive);
                break;
        }
    }
}
