using Commerce.Api.Hosting;
using Commerce.Domain;
using Commerce.Domain.Data;
using HotChocolate;

namespace Commerce.Api.Security;

/// <summary>
/// A refusal that a field has no room for in its type is still one of the shop's: it keeps its code and its words. That the database is out of reach is
/// told as such; the exception stays with it for the log.
/// </summary>
internal sealed class RefusalFilter : IErrorFilter
{
    public IError OnError(IError error) => error.Exception switch
    {
        DomainException refusal => error.WithMessage(refusal.Message).WithCode(refusal.Code).WithException(null),
        { } exception when exception.IsUnavailable() => error.WithMessage(Outages.Message).WithCode(Outages.Code),
        _ => error,
    };
}
