package dev.dunder.processor.harness;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Finds in a class file what looks something up at run time: reflection, class loading, method handles, services.
 *
 * <p>The bootstrap methods of lambdas, string concatenation and records are the compiler's own and are not looked at;
 * the methods that a lambda refers to are.
 */
public final class LookUps extends ClassVisitor {
    private static final Pattern TYPE = Pattern.compile("(java/lang/reflect/|java/lang/invoke/|java/lang/ClassLoader$"
            + "|java/lang/Module|java/util/ServiceLoader|sun/|com/sun/|jdk/internal/).*");

    /** What a class may be asked: its name, and whether an object is of it. */
    private static final Pattern MEMBER = Pattern.compile("java/lang/Class\\.(?!(cast|isInstance|getName|getSimpleName"
            + "|getCanonicalName|getTypeName|getPackageName|desiredAssertionStatus)$).*");

    private final Set<String> found = new TreeSet<>();

    private LookUps() {
        super(Opcodes.ASM9);
    }

    /** What the class file uses of it, each once. */
    public static Set<String> in(byte[] classFile) {
        LookUps lookUps = new LookUps();
        new ClassReader(classFile).accept(lookUps, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return lookUps.found;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        checkType(Type.getType(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        checkTypes(descriptor);
        return new Code();
    }

    private void checkTypes(String methodDescriptor) {
        checkType(Type.getReturnType(methodDescriptor));
        for (Type parameter : Type.getArgumentTypes(methodDescriptor)) {
            checkType(parameter);
        }
    }

    private void checkType(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (TYPE.matcher(element.getClassName().replace('.', '/')).matches()) {
            found.add(element.getClassName());
        }
    }

    private void checkMember(String owner, String name) {
        checkType(Type.getObjectType(owner));
        if (MEMBER.matcher(owner + "." + name).matches()) {
            found.add(owner.replace('/', '.') + "." + name);
        }
    }

    private final class Code extends MethodVisitor {
        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            checkType(Type.getObjectType(type));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            checkMember(owner, name);
            checkType(Type.getType(descriptor));
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            checkMember(owner, name);
            checkTypes(descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle method) {
                    checkMember(method.getOwner(), method.getName());
                }
            }
        }
    }
}
