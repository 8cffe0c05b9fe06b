using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Configuration;

/// <summary>Sees every type before it is completed, and may change its definition: for conventions that concern many types.</summary>
public abstract class TypeInterceptor
{
    /// <summary>Called for each type, when its fields and arguments are known and before they are fixed.</summary>
    public virtual void OnBeforeCompleteType(ITypeCompletionContext completionContext, DefinitionBase definition)
    {
    }
}
