using Commerce.Domain;
using HotChocolate;

namespace Commerce.Api.Security;

/// <summary>A refusal that a field has no room for in its type is still one of the shop's: it keeps its code and its words.</summary>
internal sealed class RefusalFilter : IErrorFilter
{
    public IError OnError(IError error) => error.Exception is DomainException refusal
        ? error.WithMessage(refusal.Message).WithCode(refusal.Code).WithException(null)
        : error;
}
